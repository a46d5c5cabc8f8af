// 自评: saves a row when the cursor leaves it, and shows what came of it without touching what can be typed in.
const grid = document.querySelector('[data-evaluation]');
const form = document.getElementById('rows');

const fieldsOf = (row) => [...row.querySelectorAll('input, select, textarea')];

const versionOf = (row) => row.querySelector(`[name="version-${row.dataset.row}"]`);

// One save of a row at a time: a second that overtook the first would look like somebody else's.
const saving = new Map();
const busy = new Set();

function save(row) {
  const next = (saving.get(row) ?? Promise.resolve()).then(async () => {
    busy.add(row);
    await send(row);
    busy.delete(row);
  });
  saving.set(row, next);
  return next;
}

async function send(row) {
  const number = row.dataset.row;
  const body = new FormData();
  body.set('__RequestVerificationToken', form.querySelector('[name="__RequestVerificationToken"]').value);
  for (const field of fieldsOf(row)) {
    body.set(field.name.replace(`-${number}`, ''), field.value);
  }
  const saved = document.getElementById('saved');
  try {
    const answer = await fetch(grid.dataset.evaluation + number, { method: 'POST', body, headers: { Accept: 'text/html' }, keepalive: true });
    document.dispatchEvent(new Event('duheng:asked'));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const version = page.querySelector('[data-saved-version]')?.dataset.savedVersion;
    const clash = document.getElementById(`clash-${number}`);
    if (answer.ok) {
      versionOf(row).value = version;
      clash.replaceChildren();
      put(page);
    } else if (answer.status === 409 && version) {
      settle(row, page, clash);
    } else {
      saved.textContent = page.querySelector('.dh-pad p, p')?.textContent ?? '没有保存，请再试一次。';
      saved.classList.add('t-b');
    }
  } catch {
    saved.textContent = '网络不通，这一行还没有保存；内容还在页面上，恢复后再点一下这一行。';
    saved.classList.add('t-b');
  }
}

function put(page) {
  document.getElementById('saved').classList.remove('t-b');
  for (const piece of page.querySelectorAll('[data-into]')) {
    const target = document.getElementById(piece.dataset.into);
    if (target && !target.contains(document.activeElement)) {
      target.replaceChildren(...piece.childNodes);
      if (piece.dataset.into.startsWith('score-')) {
        target.classList.toggle('hatch', target.textContent.includes('未评分'));
        const own = document.getElementById(piece.dataset.into.replace('score-', 'own-'));
        if (own) {
          own.hidden = piece.dataset.own !== '1' && own.querySelector('input').value === '';
        }
      }
    }
  }
}

function settle(row, page, clash) {
  const mark = page.querySelector('[data-saved-version]');
  clash.replaceChildren(...page.body.childNodes);
  clash.querySelector('[data-take="mine"]').addEventListener('click', () => {
    versionOf(row).value = mark.dataset.savedVersion;
    save(row);
  });
  clash.querySelector('[data-take="theirs"]').addEventListener('click', () => {
    versionOf(row).value = mark.dataset.savedVersion;
    for (const field of ['actual', 'reason', 'stated', 'rests', 'evidence']) {
      const input = row.querySelector(`[name="${field}-${row.dataset.row}"]`);
      if (input) {
        input.value = mark.dataset[field];
      }
    }
    clash.replaceChildren();
    save(row);
  });
}

if (grid && form) {
  const timers = new Map();
  const later = (row, wait) => {
    clearTimeout(timers.get(row));
    timers.set(row, setTimeout(() => sendOff(row), wait));
  };
  const sendOff = (row) => {
    clearTimeout(timers.get(row));
    timers.delete(row);
    save(row);
  };
  // What was just typed is sent before the page is left; only behind an answer that is still on its way the browser has to ask.
  window.addEventListener('beforeunload', (event) => {
    for (const row of [...timers.keys()]) {
      if (busy.has(row)) {
        event.preventDefault();
      } else {
        sendOff(row);
      }
    }
  });
  grid.addEventListener('change', (event) => {
    const row = event.target.closest('tr[data-row]');
    if (row) {
      later(row, 0);
    }
  });
  grid.addEventListener('input', (event) => {
    const row = event.target.closest('tr[data-row]');
    if (row) {
      later(row, 700);
    }
  });
}
