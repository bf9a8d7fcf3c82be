  // The choices of what is shown, and what a step of the story leaves out besides.
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

    // Leaves claims and actors out until others are, or none.
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
