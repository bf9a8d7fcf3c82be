  // The choices of what is shown.
  const filters = (function () {
    function apply() {
      const off = all('#filters input:not(:checked)').map((box) => box.name + ' ' + box.value);
      dossier.ids.forEach((id) => {
        const entry = dossier.entry(id);
        const out =
          off.includes('stance ' + entry.dataset.stance) ||
          off.includes('status ' + entry.dataset.status);
        entry.classList.toggle('is-filtered', out);
      });
      picture.filter(dossier.isVisible);
      article.filter(dossier.isVisible);
      selection.again();
    }

    byId('filters').addEventListener('change', apply);
    byId('filters').addEventListener('submit', (event) => event.preventDefault());
    return { apply };
  })();
