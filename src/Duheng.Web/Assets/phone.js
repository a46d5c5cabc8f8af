// The deadline of an entry follows the time at which it occurred. Without script it tells the one of the moment at which the page was opened.
const due = document.querySelector('.rg-due');
const from = due && document.getElementsByName(due.dataset.from)[0];
from?.addEventListener('input', () => {
  const occurred = new Date(from.value);
  if (isNaN(occurred)) {
    return;
  }
  const until = new Date(occurred.getTime() + Number(due.dataset.minutes) * 60000);
  const clock = `${String(until.getHours()).padStart(2, '0')}:${String(until.getMinutes()).padStart(2, '0')}`;
  const day = until.toDateString() === occurred.toDateString() ? '' : `${until.getMonth() + 1} 月 ${until.getDate()} 日 `;
  due.querySelector('b').textContent = `${day}${clock} 前`;
});
