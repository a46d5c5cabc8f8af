// What every page shares: keys, forms that send themselves, rows that are chosen together.
const typing = (target) => target.closest('input, textarea, select, [contenteditable]') !== null;

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
    return;
  }
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (target) {
    event.preventDefault();
    if (target.matches('input, textarea, select')) {
      target.focus();
      target.select?.();
    } else {
      target.click();
    }
  }
});

document.addEventListener('change', (event) => {
  event.target.closest('form[data-auto]')?.requestSubmit();

  const all = event.target.closest('[data-check-all]');
  if (all) {
    for (const box of document.querySelectorAll(`input[name="${all.dataset.checkAll}"]`)) {
      box.checked = all.checked;
    }
  }
  for (const counter of document.querySelectorAll('[data-count-of]')) {
    counter.textContent = document.querySelectorAll(`input[name="${counter.dataset.countOf}"]:checked`).length;
  }
});
