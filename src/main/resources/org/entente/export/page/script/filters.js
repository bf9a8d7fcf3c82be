  // The reader's filters, and what a step of the story leaves out as well.
  const filters = (function () {
    let left = new Set();

    function apply() {
      const off = all('#filters input:not(:checked)').map((box) => box.name + ' ' + box.value);
      dossier.ids.forEach((id) => {
        const entry = dossier.entry(id);
        const out =
          off.includes('stance ' + entry.dataset.stance) ||
          off.includes('status ' + entry.dataset.status) ||
          left.has(id);
        entry.classList.toggle('is-filtered', out);
      });
      picture.filter(dossier.isVisible, left);
      article.filter(dossier.isVisible);
      selection.again();
    }

    // Leaves out claims and actors, instead of those before.
    function leaveOut(ids) {
      if (ids.length > 0 || left.size > 0) {
        left = new Set(ids);
        apply();
      }
    }

    byId('filters').addEventListener('change', apply);
    byId('filters').addEventListener('submit', (event) => event.preventDefault());
    return { apply, leaveOut };
  })();
