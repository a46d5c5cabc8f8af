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

// Tabs that do not fit begin with the one at hand in sight.
for (const strip of document.querySelectorAll('.dh-tabs, .dh-nav')) {
  const at = strip.querySelector('[aria-current]');
  if (at && strip.scrollWidth > strip.clientWidth) {
    const [outer, inner] = [strip.getBoundingClientRect(), at.getBoundingClientRect()];
    strip.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }
}

// What scrolls sideways and holds nothing to stop at can be scrolled by keys as well.
const across = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    target.toggleAttribute('data-scrolls', target.scrollWidth > target.clientWidth && !target.querySelector('a[href], button, input:not([type="hidden"]), select, textarea, summary'));
    if (target.hasAttribute('data-scrolls')) {
      target.tabIndex = 0;
    } else {
      target.removeAttribute('tabindex');
    }
  }
});
for (const piece of document.querySelectorAll('.dh-wide, .dh-p')) {
  across.observe(piece);
}

// 闲置提醒: the session ends after so long without a request; who is still there stays by one click, and loses nothing.
const idle = Number(document.querySelector('main[data-idle]')?.dataset.idle);
if (idle > 0) {
  const warnBefore = Math.min(300, idle / 4);
  let ends = Date.now() + idle * 1000;
  const note = document.createElement('div');
  note.className = 'dh-idle';
  note.setAttribute('role', 'alertdialog');
  note.setAttribute('aria-label', '长时间没有操作');
  note.hidden = true;
  const words = document.createElement('span');
  const stay = document.createElement('button');
  stay.type = 'button';
  stay.className = 'btn btn-primary btn-sm';
  stay.textContent = '继续使用';
  note.append(words, stay);
  document.body.append(note);
  const renewed = () => {
    ends = Date.now() + idle * 1000;
    note.hidden = true;
  };
  stay.addEventListener('click', async () => {
    const answer = await fetch('/account', { headers: { Accept: 'text/html' } }).catch(() => null);
    if (answer?.ok && !answer.redirected) {
      renewed();
    } else {
      location.reload();
    }
  });
  document.addEventListener('duheng:asked', renewed);
  setInterval(() => {
    const left = Math.ceil((ends - Date.now()) / 1000);
    if (left <= warnBefore && note.hidden) {
      note.hidden = false;
      stay.focus();
    }
    if (!note.hidden) {
      words.textContent = left > 0 ? `长时间没有操作，${Math.ceil(left / 60)} 分钟后自动退出；没有保存的内容请先保存。` : '已经自动退出；页面上的内容还在，请在新窗口登录后再保存。';
    }
  }, 5000);
}
