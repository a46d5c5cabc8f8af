// 绩效目标: the grid takes blocks from Excel, moves by keys, adds up as one types, and saves itself; a save over somebody else's is answered by both versions.
const form = document.getElementById('targets');
const grid = document.getElementById('rows');
const { COLUMNS, cellsOf, figures, readBlock, unread } = await import(form.dataset.paste);
const TITLES = { weight: '权重', operator: '符号' };
const KEPT = ['level1', 'level2', 'name', 'operator', 'target', 'unit', 'weight', 'basis', 'evidence'];
const WAIT = 800;
const MOST_LEAVING = 20_000; // letters: a browser sends at most 64 KiB behind a page that is left
const WORDS = { blocker: ['sv-b', '阻断', '阻'], error: ['sv-e', '错误', '错'], warning: ['sv-w', '警告', '警'], info: ['sv-i', '提示', '示'] };

const field = (name, number) => form.elements[`${name}-${number}`];
const rows = () => [...grid.querySelectorAll('tr[data-row]')];
const saysOf = (row) => row.nextElementSibling;
const filled = (row) => ['name', 'operator', 'target', 'unit', 'weight', 'basis', 'evidence'].some((name) => field(name, row.dataset.row).value.trim() !== '');
const split = (text) => text.split(/[。；;\n\r]/).map((piece) => piece.trim().replace(/^(?:[（(]?\d+[)）]|\d+[.、．]|[①-⑳])\s*/, '')).filter((piece) => piece !== '');
const numbers = (text) => [...text.matchAll(/\d+|[①-⑳]/g)].map(([one]) => (one >= '①' ? one.charCodeAt(0) - '①'.charCodeAt(0) + 1 : Number(one)));

let tag = `"${form.elements.number.value}.${form.elements.saved.value}"`;
let timer = 0;
let running = false;
let again = false;
let unsaved = false;
let leaving = false;

function say(text, bad) {
  const saved = document.getElementById('saved');
  saved.textContent = text;
  saved.classList.toggle('t-b', bad === true);
}

function addRow() {
  const last = rows().at(-1);
  const number = Number(last.dataset.row) + 1;
  for (const old of [last, saysOf(last)]) {
    const copy = old.cloneNode(true);
    copy.innerHTML = copy.innerHTML.replaceAll(`-${last.dataset.row}"`, `-${number}"`).replaceAll(`第 ${last.dataset.row} 行`, `第 ${number} 行`);
    grid.tBodies[0].append(copy);
    for (const input of copy.querySelectorAll('input')) {
      input.value = '';
    }
    if (copy.dataset.row) {
      copy.dataset.row = String(number);
      copy.id = `row-${number}`;
      copy.cells[0].textContent = String(number);
      copy.cells[11].firstChild.textContent = '';
      copy.querySelector('.tg-measure')?.remove();
    } else {
      copy.dataset.says = String(number);
      copy.hidden = true;
      copy.cells[1].replaceChildren();
    }
  }
  return rows().at(-1);
}

function rowAfter(row) {
  const all = rows();
  return all[all.indexOf(row) + 1] ?? addRow();
}

function paste(event) {
  const input = event.target.closest('tr[data-row] input');
  const block = cellsOf(event.clipboardData?.getData('text/plain') ?? '');
  if (!input || (block.length === 1 && block[0].length === 1)) {
    return;
  }
  event.preventDefault();
  const first = COLUMNS.indexOf(input.name.replace(/-\d+$/, ''));
  let row = input.closest('tr');
  const over = rows()[rows().indexOf(row) - 1]?.dataset.row;
  const read = readBlock(block, first, over ? { level1: field('level1', over).value, level2: field('level2', over).value } : {});
  if (read.says !== '') {
    say(read.says, true);
    return;
  }
  read.rows.forEach((line, index) => {
    row = index === 0 ? row : rowAfter(row);
    for (const [name, value] of Object.entries(line)) {
      field(name, row.dataset.row).value = value;
    }
  });
  say(`贴入 ${read.rows.length} 行${read.left > 0 ? `，表头和合计 ${read.left} 行没有贴入` : ''}。`);
  changed();
}

function move(event) {
  const input = event.target.closest('tr[data-row] input');
  if (!input || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const name = input.name.replace(/-\d+$/, '');
  const row = input.closest('tr');
  const all = rows();
  const down = event.key === 'Enter' || (event.key === 'ArrowDown' && !input.list);
  const up = event.key === 'ArrowUp' && !input.list;
  if (down || up) {
    event.preventDefault();
    const target = down ? rowAfter(row) : all[all.indexOf(row) - 1];
    if (target) {
      field(name, target.dataset.row).focus();
      field(name, target.dataset.row).select();
    }
  } else if (event.key === 'Escape') {
    input.value = input.defaultValue;
    changed();
  }
}

function sums() {
  const strip = document.getElementById('sums');
  const groups = new Map();
  let total = Math.round(Number(strip.dataset.execution) * 100);
  for (const row of rows().filter(filled)) {
    const input = field('weight', row.dataset.row);
    const points = unread('weight', input.value) === '' ? Number(figures(input.value).trim().replace(/\s*分$/, '')) : NaN;
    const centi = points >= 0 ? Math.round(points * 100) : 0;
    const level = field('level1', row.dataset.row).value.trim() || '未填一级指标';
    const group = groups.get(level) ?? { centi: 0, count: 0 };
    groups.set(level, { centi: group.centi + centi, count: group.count + 1 });
    total += centi;
  }
  const full = Math.round(Number(strip.dataset.full) * 100);
  document.getElementById('sum-total').textContent = String(total / 100);
  const says = document.getElementById('sum-says');
  says.textContent = total === full ? '✓ 相符' : `差 ${total > full ? '+' : '−'}${(Math.abs(total - full) / 100).toFixed(2)}`;
  says.className = total === full ? 't-g' : 't-b';
  document.getElementById('count').textContent = String(rows().filter(filled).length);
  document.getElementById('sum-groups').replaceChildren(...[...groups].map(([level, group]) => {
    const piece = document.createElement('span');
    const points = document.createElement('b');
    points.textContent = String(group.centi / 100);
    const count = document.createElement('span');
    count.className = 'dh-s';
    count.textContent = `${group.count} 个指标`;
    piece.append(`${level} `, points, count);
    return piece;
  }));
}

// What cannot be read is red, with the reason; the rest is kept all the same.
function mark() {
  const found = [];
  for (const row of rows()) {
    for (const name of Object.keys(TITLES)) {
      const input = field(name, row.dataset.row);
      const why = filled(row) ? unread(name, input.value) : '';
      input.classList.toggle('bad', why !== '');
      input.title = why;
      input.setAttribute('aria-invalid', String(why !== ''));
      if (why !== '') {
        found.push(`第 ${row.dataset.row} 行“${TITLES[name]}”${why}`);
      }
    }
  }
  return found;
}

const readable = (name, row) => (unread(name, field(name, row.dataset.row).value) === '' ? field(name, row.dataset.row).value : '');

function body() {
  const full = rows().filter(filled);
  const shown = [...form.elements].filter((one) => /^clause-\d+$/.test(one.name)).map((one) => one.value);
  const texts = shown.concat(split(form.elements.annual.value).slice(shown.length));
  return {
    periodGoal: form.elements.period.value,
    annualGoal: form.elements.annual.value,
    indicators: full.map((row) => ({
      ...Object.fromEntries(KEPT.map((name) => [name, readable(name, row)])),
      measure: field('measure', row.dataset.row).value,
      libraryCode: field('code', row.dataset.row).value || null,
      takenFrom: field('from', row.dataset.row).value || null,
    })),
    clauses: texts.map((text, index) => ({
      text,
      indicators: full.flatMap((row, at) => (numbers(field('clauses', row.dataset.row).value).includes(index + 1) ? [at + 1] : [])),
      excuse: field('excuse', index + 1)?.value ?? '',
    })),
  };
}

function seal(severity) {
  const [style, word, letter] = WORDS[severity];
  const mark = document.createElement('span');
  mark.className = `sv ${style}`;
  mark.title = word;
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', word);
  mark.textContent = letter;
  return mark;
}

function line(finding) {
  const piece = document.createElement('div');
  piece.className = 'ev-finding';
  piece.append(seal(finding.severity), ` ${finding.message} `);
  return piece;
}

// Findings stand at their rows, without touching what can be typed in.
function show(reply) {
  const full = rows().filter(filled);
  for (const row of rows()) {
    const at = full.indexOf(row) + 1;
    const found = at > 0 ? reply.findings.filter((finding) => finding.row === at) : [];
    const cell = saysOf(row).cells[1];
    for (const old of cell.querySelectorAll('.ev-finding')) {
      old.remove();
    }
    cell.prepend(...found.map(line));
    saysOf(row).hidden = cell.childElementCount === 0;
  }
  document.getElementById('found').textContent = String(reply.findings.length);
  const list = document.createElement('ul');
  list.className = 'tg-list';
  for (const finding of reply.findings) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const row = finding.row === null ? null : full[finding.row - 1]?.dataset.row;
    link.href = row ? `#row-${row}` : finding.clause ? `#clause-${finding.clause}` : finding.cell === 'goal' ? '#goal' : '#grid';
    link.textContent = finding.row ? `第 ${row ?? finding.row} 行` : finding.clause ? `第 ${finding.clause} 个分句` : finding.cell === 'goal' ? '年度目标' : '指标表';
    item.append(seal(finding.severity), ' ', link, `　${finding.message}`);
    list.append(item);
  }
  document.getElementById('finding-list').replaceChildren(reply.findings.length > 0 ? list : '没有发现问题。');
}

function take(reply) {
  tag = `"${reply.number}.${reply.saved}"`;
  form.elements.number.value = reply.number;
  form.elements.saved.value = reply.saved;
}

// Two people on one sheet: both versions, and neither is lost.
function clash(message, current) {
  const box = document.getElementById('clash');
  const mine = body();
  const told = (row) => (row ? `${row.level2} ${row.name} ${row.operator}${row.target}${row.unit} 权重 ${row.weight}` : '（没有这一行）');
  const table = document.createElement('table');
  table.className = 'table';
  const add = (where, theirs, own) => {
    if (theirs.trim() !== own.trim()) {
      const row = table.insertRow();
      for (const text of [where, theirs, own]) {
        row.insertCell().textContent = text;
      }
    }
  };
  add('位置', '已保存的', '您填的');
  add('实施期目标', current.periodGoal, mine.periodGoal);
  add('年度目标', current.annualGoal, mine.annualGoal);
  for (let at = 0; at < Math.max(current.indicators.length, mine.indicators.length); at++) {
    add(`第 ${at + 1} 行`, told(current.indicators[at]), told(mine.indicators[at]));
  }
  const says = document.createElement('p');
  says.textContent = message;
  const keep = document.createElement('button');
  keep.type = 'button';
  keep.className = 'btn btn-sm';
  keep.textContent = '用我的';
  keep.addEventListener('click', () => {
    take(current);
    box.replaceChildren();
    save();
  });
  const theirs = document.createElement('a');
  theirs.className = 'btn btn-sm';
  theirs.href = location.pathname;
  theirs.textContent = '用已保存的';
  theirs.addEventListener('click', () => {
    unsaved = false;
  });
  const inner = document.createElement('section');
  inner.className = 'dh-says bad tg-say';
  inner.append(says, table, keep, ' ', theirs);
  box.replaceChildren(inner);
  say('没有保存：别人刚才改过，请在上面选一个版本。', true);
}

async function save() {
  timer = 0;
  if (running) {
    again = true;
    return;
  }
  running = true;
  const bad = mark();
  try {
    const answer = await fetch(form.dataset.targets, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-Match': tag, 'X-Duheng-Form': form.elements.__RequestVerificationToken.value },
      body: JSON.stringify(body()),
      keepalive: leaving,
    });
    document.dispatchEvent(new Event('duheng:asked'));
    const reply = await answer.json();
    if (answer.ok) {
      take(reply);
      show(reply);
      unsaved = again || bad.length > 0;
      say(bad.length > 0 ? `其余已保存；${bad.join('；')}。` : `${new Date().toTimeString().slice(0, 5)} 已自动保存。`, bad.length > 0);
    } else if (answer.status === 412 && reply.current) {
      clash(reply.detail, reply.current);
    } else if (answer.status === 401) {
      say('登录已过期，内容还在页面上；请在另一个窗口重新登录后再点一下任意一格。', true);
    } else {
      say(`没有保存：${reply.detail ?? '请再试一次。'}`, true);
    }
  } catch {
    say('网络不通，还没有保存；内容都在页面上，恢复后会再试。', true);
  } finally {
    running = false;
    if (again) {
      again = false;
      later();
    }
  }
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(save, WAIT);
}

function changed() {
  unsaved = true;
  again = running;
  mark();
  sums();
  later();
}

if (grid && form.dataset.open) {
  grid.addEventListener('paste', paste);
  grid.addEventListener('keydown', move);
  document.addEventListener('input', (event) => {
    if (event.target.form === form) {
      changed();
    }
  });
  document.querySelector('[data-add]').addEventListener('click', (event) => {
    event.preventDefault();
    field('level1', addRow().dataset.row).focus();
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    unsaved = false;
  });
  window.addEventListener('beforeunload', (event) => {
    // What was just typed is sent before the page is left; what cannot be saved so has to be asked about.
    leaving = JSON.stringify(body()).length < MOST_LEAVING;
    if (unsaved && timer !== 0 && !running && leaving && mark().length === 0) {
      clearTimeout(timer);
      save();
    } else if (unsaved) {
      event.preventDefault();
    }
    leaving = false;
  });
}
