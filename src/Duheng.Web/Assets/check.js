// Says before sending what the server would refuse, and shows that a file may be dropped.
const form = document.querySelector('form[data-drop]');
if (form) {
  const input = form.querySelector('input[type="file"]');
  const says = form.querySelector('[data-drop-says]');
  const count = form.querySelector('[data-drop-count]');
  const mebibytes = (bytes) => Math.floor(Number(bytes) / 1048576);

  const mistake = (files) => {
    const { mostFiles, mostEach, mostAll } = form.dataset;
    const large = files.find((file) => file.size > Number(mostEach));
    if (files.length > Number(mostFiles)) {
      return `一次最多 ${mostFiles} 个，选了 ${files.length} 个；请分几次上传。`;
    }
    if (large) {
      return `“${large.name}”超过 ${mebibytes(mostEach)} MiB；请压缩其中的图片后再上传。`;
    }
    return files.reduce((sum, file) => sum + file.size, 0) > Number(mostAll) ? `一次合计不能超过 ${mebibytes(mostAll)} MiB；请分几次上传。` : '';
  };

  input.addEventListener('change', () => {
    const files = [...input.files];
    const text = mistake(files);
    says.textContent = text;
    says.hidden = text === '';
    input.setCustomValidity(text);
    count.textContent = files.length > 1 ? `已选 ${files.length} 个文件` : '';
  });
  form.addEventListener('submit', () => {
    count.textContent = '正在检查……';
  });
  for (const [name, over] of [['dragenter', true], ['dragover', true], ['dragleave', false], ['drop', false]]) {
    form.addEventListener(name, () => form.classList.toggle('over', over));
  }
}
