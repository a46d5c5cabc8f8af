// A block from a spreadsheet, read for the grid of targets: which column is what, which lines are rows. Without a page: see targets.js.
export const COLUMNS = ['level1', 'level2', 'name', 'operator', 'target', 'unit', 'weight', 'clauses', 'basis', 'evidence'];

const HEADS = {
  level1: /^一级(指标)?$/, level2: /^(二级(指标)?|指标(类型|类别))$/, name: /^(三级指标|指标(名称|内容)?|(目标|绩效)指标)$/, operator: /^(符号|运算符|(指标)?(性质|方向)|关系)$/,
  target: /^((\d{4}年度?|年度|年初|本年)?(目标|指标)值|年度目标)$/, unit: /^(计量|度量)?单位$/, weight: /^(权重|分值|标准分|分数|满分)$/, clauses: /^((对应)?(目标)?分句|对应目标)$/,
  basis: /^((目标值|指标值)?(确定|设定|制定)?依据)$/, evidence: /^((佐证|证据|数据|资料)(来源|材料|资料)?)$/, none: /^(序号|编号|备注|说明|得分|自评得分|(实际)?完成(值|情况)|业绩值|完成率|取自)$/,
};
const LEVEL1 = /^(产出|效益|满意度?|成本|效果|预算执行|管理)(指标)?$/;
const LEVEL2 = /^((产出)?(数量|质量|时效|成本)|经济(成本|效益)?|社会(成本|效益)?|生态(环境)?(成本|效益)?|可持续(影响|发展)?(效益)?|(服务对象|社会公众|受益对象|公众|群众)?满意度?)(指标)?$/;
const SIGNS = ['≥', '≤', '＝', '=', '>', '<', '＞', '＜', '≧', '≦', '>=', '<=', '大于等于', '不低于', '小于等于', '不超过', '等于', '大于', '小于', '定性'];
const TOTAL = /^(合计|总计|小计|总分|共计)([:：].*|[（(].*)?$/;

const tight = (text) => text.replace(/\s/g, '');
const head = (text) => tight(text).replace(/[（(].*$/, '');

// １５．５％ is 15.5%: figures only, words and signs stay.
export const figures = (text) => text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xFEE0)).replace(/(?<=\d)．(?=\d)/g, '.').replace(/(?<=\d)％/g, '%');

// Why a cell cannot be kept; nothing where it can.
export function unread(name, value) {
  const text = figures(value).trim();
  if (name === 'weight' && text !== '' && !(/^\d+(\.\d{1,2})?\s*分?$/.test(text) && parseFloat(text) <= 1000)) {
    return `“${value.trim()}”读不成分数，请写数字，最多两位小数`;
  }
  return name === 'operator' && text !== '' && !SIGNS.includes(text) ? `“${value.trim()}”不是符号，请写 ≥、≤、＝、>、< 或 定性` : '';
}

const ACCEPTS = {
  level1: (cells) => cells.every((text) => LEVEL1.test(tight(text))),
  level2: (cells) => cells.every((text) => LEVEL2.test(tight(text))),
  name: (cells) => cells.every((text) => !/^[\d.,%]*$/.test(figures(text)) && !SIGNS.includes(text)),
  operator: (cells) => cells.every((text) => SIGNS.includes(text)),
  target: () => true,
  unit: (cells) => cells.every((text) => text.length <= 6 && !/\d/.test(figures(text))),
  weight: (cells) => cells.filter((text) => unread('weight', text) === '').length * 2 >= cells.length,
  clauses: (cells) => cells.every((text) => /^[\d、,，;；\s①-⑳]+$/.test(figures(text))),
  basis: () => true,
  evidence: () => true,
};

// A block from a spreadsheet: cells by tabs, rows by line ends, a cell in quotes may hold both.
export function cellsOf(text) {
  const block = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter === '"' && text[at + 1] === '"') {
        cell += '"';
        at++;
      } else if (letter === '"') {
        quoted = false;
      } else {
        cell += letter === '\n' || letter === '\r' ? ' ' : letter;
      }
    } else if (letter === '"' && cell === '') {
      quoted = true;
    } else if (letter === '\t' || letter === '\n') {
      block.at(-1).push(cell.trim());
      cell = '';
      if (letter === '\n') {
        block.push([]);
      }
    } else if (letter !== '\r') {
      cell += letter;
    }
  }
  block.at(-1).push(cell.trim());
  return block.filter((row, index) => index < block.length - 1 || row.some((one) => one !== ''));
}

const columnOf = (text) => Object.keys(HEADS).find((name) => HEADS[name].test(head(text)));
const isHead = (line) => line.filter((text) => text !== '' && columnOf(text)).length >= 2 && line.every((text) => text === '' || (!LEVEL1.test(tight(text)) && !/^\d/.test(figures(text).replace(/^\d{4}年/, ''))));
const isTotal = (line) => line.filter((text) => text !== '').slice(0, 2).some((text) => TOTAL.test(tight(text)));

// By a head: the first column of a name counts.
function byHead(line) {
  const map = line.map((text) => (text === '' ? undefined : columnOf(text)));
  return map.map((name, index) => (name === 'none' || map.indexOf(name) !== index ? undefined : name));
}

// By content, from the column in which it was pasted: each column is the next one that its cells may be.
function byContent(lines, first) {
  const width = Math.max(...lines.map((line) => line.length));
  let next = first;
  return Array.from({ length: width }, (_, index) => {
    const cells = lines.map((line) => line[index] ?? '').filter((text) => text !== '');
    if (next === 0 && index === 0 && lines.length > 1 && cells.every((text, at) => text === String(Number(cells[0]) + at))) {
      return undefined; // 序号
    }
    while (next < COLUMNS.length && cells.length > 0 && !ACCEPTS[COLUMNS[next]](cells)) {
      next++;
    }
    return COLUMNS[next++];
  });
}

// What of a block goes where: { rows: [{ name: …, weight: … }], left: lines left out, says: why nothing was taken }.
export function readBlock(block, first, above = {}) {
  const lines = block.filter((line) => line.some((text) => text !== ''));
  const at = lines.slice(0, 5).findIndex(isHead);
  const data = lines.slice(at + 1).filter((line) => !isHead(line) && !isTotal(line));
  const left = lines.length - data.length;
  if (data.length === 0) {
    return { rows: [], left, says: '贴入的内容里没有指标行。' };
  }
  const map = at >= 0 ? byHead(lines[at]) : byContent(data, first);
  if ((at >= 0 || first < 2) && !map.includes('name')) {
    return { rows: [], left, says: '看不出哪一列是三级指标：请连同表头（一级指标、二级指标、三级指标、目标值、权重）一起复制，再贴一次。' };
  }
  let { level1 = '', level2 = '' } = above;
  const rows = data.map((line) => {
    const row = Object.fromEntries(map.flatMap((name, index) => (name ? [[name, line[index] ?? '']] : [])));
    for (const name of ['target', 'weight', 'clauses']) {
      if (name in row) {
        row[name] = figures(row[name]);
      }
    }
    if ('level1' in row) {
      const same = row.level1 === '' || row.level1 === level1;
      row.level1 ||= level1;
      level1 = row.level1;
      level2 = same ? level2 : '';
    }
    if ('level2' in row) {
      row.level2 ||= level2;
      level2 = row.level2;
    }
    return row;
  });
  return { rows, left, says: '' };
}
