// Reads the questions aloud where the browser can speak by itself. Everything else on the page works without script.
const button = document.querySelector('[data-read-aloud]');
if (button && 'speechSynthesis' in window) {
  button.hidden = false;
  button.addEventListener('click', () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      button.textContent = '读给我听';
      return;
    }
    const words = [...document.querySelectorAll('h1, .q, .opt label')].map((one) => one.textContent.trim()).join('。');
    const speech = new SpeechSynthesisUtterance(words);
    speech.lang = 'zh-CN';
    speech.rate = 0.9;
    speech.addEventListener('end', () => { button.textContent = '读给我听'; });
    speechSynthesis.speak(speech);
    button.textContent = '停下';
  });
}
