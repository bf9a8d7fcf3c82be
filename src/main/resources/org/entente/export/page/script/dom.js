  // Shorthands for frequent queries.
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const all = (query, within) => Array.from((within || document).querySelectorAll(query));
  const words = (element, name) =>
    (element.getAttribute('data-' + name) || '').split(' ').filter(Boolean);

  // Returns the claims that a mark of the picture or a sentence represents.
  const claimsOf = (element) => words(element, element.dataset.ties ? 'ties' : 'claims');

  function counted(number, noun) {
    return number + ' ' + noun + (number === 1 ? '' : 's');
  }

  // Marks an element as chosen, for the eye and for screen readers.
  function choose(element, on) {
    element.classList.toggle('is-selected', on);
    if (element.hasAttribute('aria-pressed')) {
      element.setAttribute('aria-pressed', String(on));
    }
  }

  // Some engines keep the boxes of hidden shapes.
  function isShown(element) {
    for (let part = element; part && part !== root; part = part.parentElement) {
      if (window.getComputedStyle(part).display === 'none') {
        return false;
      }
    }
    return true;
  }
