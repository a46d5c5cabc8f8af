// Before anything is painted: the person's choice, else what the system says.
(function () {
  const root = document.documentElement;
  if (root.dataset.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches) {
    root.setAttribute('data-bs-theme', 'dark');
  }
})();
