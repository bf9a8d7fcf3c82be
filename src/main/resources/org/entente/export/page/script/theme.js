  // Light or dark: as the system is, until the reader chooses.
  (function () {
    const button = byId('theme');
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);

    function name() {
      button.textContent = isDark() ? 'Light' : 'Dark';
    }

    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      name();
    });
    system.addEventListener('change', name);
    button.hidden = false;
    name();
  })();
