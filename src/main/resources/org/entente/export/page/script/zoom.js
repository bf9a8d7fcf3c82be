  // Zooms and moves the picture by its view box: with buttons, two fingers and the wheel.
  (function () {
    const MAX = 8;
    const STEP = 1.4;
    const svg = byId('picture');
    const [left, top, width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
    const fingers = new Map();
    let factor = 1;
    let x = left;
    let y = top;
    let moved = 0;

    function apply() {
      const w = width / factor;
      const h = height / factor;
      x = Math.min(Math.max(x, left), left + width - w);
      y = Math.min(Math.max(y, top), top + height - h);
      svg.setAttribute('viewBox', [x, y, w, h].map((n) => n.toFixed(2)).join(' '));
      svg.classList.toggle('is-zoomed', factor > 1);
      byId('zoom-in').disabled = factor >= MAX;
      byId('zoom-out').disabled = factor <= 1;
    }

    // World units to a pixel, and the point of the world at a pixel of the window.
    function world(clientX, clientY) {
      return new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());
    }

    function by(times, at) {
      const point = at || { x: x + width / factor / 2, y: y + height / factor / 2 };
      const next = Math.min(Math.max(factor * times, 1), MAX);
      x = point.x - ((point.x - x) * factor) / next;
      y = point.y - ((point.y - y) * factor) / next;
      factor = next;
      apply();
    }

    function fit() {
      factor = 1;
      apply();
    }

    function move(from, to) {
      const one = world(from.x, from.y);
      const two = world(to.x, to.y);
      x += one.x - two.x;
      y += one.y - two.y;
      apply();
    }

    const middle = (points) => ({
      x: points.reduce((sum, p) => sum + p.x, 0) / points.length,
      y: points.reduce((sum, p) => sum + p.y, 0) / points.length,
    });
    const spread = (points) => Math.hypot(points[0].x - points[1].x, points[0].y - points[1].y);

    svg.addEventListener('pointerdown', (event) => {
      if (fingers.size === 0) {
        moved = 0;
      }
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    });
    svg.addEventListener('pointermove', (event) => {
      const before = fingers.get(event.pointerId);
      if (!before || fingers.size > 2) {
        return;
      }
      const points = Array.from(fingers.values());
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const now = Array.from(fingers.values());
      moved += Math.hypot(event.clientX - before.x, event.clientY - before.y);
      if (points.length === 2) {
        const at = middle(now);
        move(middle(points), at);
        by(spread(now) / Math.max(1, spread(points)), world(at.x, at.y));
      } else if (factor > 1) {
        move(before, { x: event.clientX, y: event.clientY });
      }
    });
    ['pointerup', 'pointercancel', 'pointerleave'].forEach((type) =>
      svg.addEventListener(type, (event) => fingers.delete(event.pointerId))
    );
    // The end of a drag is not a click.
    svg.addEventListener('click', (event) => {
      if (moved > 8) {
        event.stopPropagation();
        event.preventDefault();
      }
      moved = 0;
    });
    svg.addEventListener(
      'wheel',
      (event) => {
        if (event.ctrlKey || event.metaKey) {
          by(Math.exp(-event.deltaY / 200), world(event.clientX, event.clientY));
          event.preventDefault();
        }
      },
      { passive: false }
    );
    byId('zoom-in').addEventListener('click', () => by(STEP));
    byId('zoom-out').addEventListener('click', () => by(1 / STEP));
    byId('zoom-fit').addEventListener('click', fit);
    byId('tools').hidden = false;
    const legend = byId('legend');
    const toggle = byId('legend-toggle');
    toggle.hidden = !legend;
    toggle.addEventListener('click', () => {
      const shown = legend.classList.toggle('is-shown');
      toggle.setAttribute('aria-expanded', String(shown));
    });
    apply();
  })();
