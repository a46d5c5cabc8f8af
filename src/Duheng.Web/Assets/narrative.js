// 文字报告: saves a chapter a while after the last key, shows what the rules say, and keeps both texts when two people write.
for (const section of document.querySelectorAll('[data-narrative] [data-chapter]')) {
  const form = section.querySelector('form');
  if (!form) {
    continue;
  }
  const text = form.elements.text;
  const says = section.querySelector('[data-says]');
  let timer;
  let saved = text.value;

  const tell = (words, bad) => {
    says.textContent = words;
    says.classList.toggle('t-b', bad);
  };

  const save = async () => {
    clearTimeout(timer);
    if (text.value === saved) {
      return;
    }
    const sent = text.value;
    const body = new FormData(form);
    body.set('live', '1');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'text/html' } });
      document.dispatchEvent(new Event('duheng:asked'));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const mark = page.querySelector('[data-seen]');
      if (answer.ok && mark) {
        saved = sent;
        form.elements.seen.value = mark.dataset.seen;
        section.querySelector('[data-findings]').replaceChildren(...page.querySelector('[data-findings]').childNodes);
        tell(`${new Date().toTimeString().slice(0, 5)} 已自动保存，${mark.dataset.text.length} 字`, false);
      } else if (answer.status === 409 && mark) {
        clash(mark);
      } else {
        tell(page.querySelector('.dh-pad p, p')?.textContent ?? '没有保存，请再试一次。', true);
      }
    } catch {
      tell('网络不通，这一章还没有保存；内容还在页面上，恢复后改一个字即再保存。', true);
    }
  };

  const clash = (mark) => {
    section.querySelector('.nr-clash')?.remove();
    const box = document.createElement('div');
    box.className = 'dh-says bad nr-clash';
    box.setAttribute('role', 'alert');
    const theirs = document.createElement('blockquote');
    theirs.className = 'nr-text';
    theirs.textContent = mark.dataset.text;
    const take = (label, act) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-sm';
      button.textContent = label;
      button.addEventListener('click', () => {
        form.elements.seen.value = mark.dataset.seen;
        box.remove();
        act();
      });
      return button;
    };
    box.append(
      '这一章刚才被别人改过。别人的版本是：', theirs,
      take('用别人的', () => {
        text.value = mark.dataset.text;
        saved = text.value;
        tell('已换成别人的版本', false);
      }), ' ',
      take('用我的', () => {
        saved = null;
        save();
      }),
    );
    form.before(box);
    tell('没有保存：请在两个版本中选一个。', true);
  };

  text.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(save, 1200);
  });
  text.addEventListener('change', save);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    saved = null;
    save();
  });

  const draft = section.querySelector('[data-take-draft]');
  if (draft) {
    draft.hidden = false;
    draft.addEventListener('click', () => {
      const words = section.querySelector('[data-draft]').textContent;
      text.value = text.value.trim() === '' ? words : `${text.value.trimEnd()}\n${words}`;
      text.rows = Math.max(text.rows, 8);
      text.focus();
      save();
    });
  }
}
