// Filters that apply as soon as they are ticked, on the public site and in the portal. What is shown is the page the form
// would have led to, under the same address; only its changing parts are taken over, so that focus and place stay. Without
// this file, without a network or on a browser it does not suit, the form is what it was: ticks and a button.
(() => {
  'use strict';
  const PATIENCE = 10000; // milliseconds before the browser itself is sent to the address
  const form = document.querySelector('form[data-narrow]');
  if (!form || !window.fetch || !window.AbortController || !form.replaceChildren) return;

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const results = document.querySelector('[data-fresh="results"]');
  const disclosure = form.querySelector('details');
  const told = document.createElement('p');
  let shown = location.pathname + location.search;
  let request;

  const total = () => document.querySelector('[data-total]');
  const row = (box) => box.closest('li') || box.closest('label');
  const details = (facet) => (facet.matches('details') ? [facet] : []).concat(all('details', facet));

  /** The address the form leads to. */
  const address = () => {
    const url = new URL(form.action);
    url.search = new URLSearchParams(new FormData(form)).toString();
    return url.href;
  };

  /** The facet somebody is in keeps its boxes: only their counts and ticks are renewed. */
  const recount = (held, facet) => {
    const fresh = new Map(facet ? all('input', facet).map((box) => [box.value, box]) : []);
    for (const box of all('input', held)) {
      const other = fresh.get(box.value);
      fresh.delete(box.value);
      box.checked = Boolean(other && other.checked);
      row(box).querySelector('[data-count]').textContent = other ? row(other).querySelector('[data-count]').textContent : '';
    }
    for (const box of fresh.values()) row(all('input', held).pop()).after(row(box));
  };

  const renewFacets = (fresh) => {
    const place = form.querySelector('[data-facets]');
    const held = place.contains(document.activeElement) && document.activeElement.closest('[data-facet]');
    const known = new Map(all('[data-facet]', place).map((facet) => [facet.dataset.facet, facet]));
    const wanted = all('[data-facets] [data-facet]', fresh);
    for (const facet of known.values()) if (facet !== held) facet.remove();
    if (held) recount(held, wanted.find((facet) => facet.dataset.facet === held.dataset.facet));
    let behind = false;
    for (const facet of wanted) {
      const before = known.get(facet.dataset.facet);
      if (before) details(facet).forEach((one, index) => { one.open = details(before)[index] ? details(before)[index].open : one.open; });
      if (held && before === held) behind = true;
      else if (held && !behind) held.before(facet);
      else place.append(facet);
    }
  };

  const renew = (fresh) => {
    const active = document.activeElement;
    const top = form.contains(active) && active.getBoundingClientRect().top;
    for (const part of all('[data-fresh]')) {
      const other = fresh.querySelector('[data-fresh="' + part.dataset.fresh + '"]');
      part.replaceChildren(...(other ? other.childNodes : []));
    }
    renewFacets(fresh);
    const field = form.querySelector('input[name=q]:not([type=hidden])');
    if (field && field !== active) field.value = fresh.querySelector('input[name=q]').value;
    document.title = fresh.title;
    if (top !== false && form.contains(active)) scrollBy(0, active.getBoundingClientRect().top - top);
  };

  /** Tells ears how many there are now; on a phone, where the list may be out of sight, the button tells eyes. */
  const tell = () => {
    told.textContent = all('[data-total], [data-said]').map((one) => one.textContent.trim()).join('. ');
    for (const button of all('[data-apply] button', form)) {
      button.textContent = form.dataset.see.replace('{0}', total() ? total().dataset.total : '0');
    }
  };

  /** Behind a page that may have to be left in haste no trail of addresses is laid. */
  const remember = (url) => {
    if (document.body.classList.contains('sensitive')) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  };

  const show = (url, isNew, then) => {
    if (request) request.abort();
    const mine = new AbortController();
    request = mine;
    const patience = setTimeout(() => mine.abort(), PATIENCE);
    told.textContent = '';
    results.setAttribute('aria-busy', 'true');
    fetch(url, { signal: mine.signal, credentials: 'same-origin', headers: { Accept: 'text/html' } })
      .then((response) => {
        if (!response.ok || response.redirected) throw new Error(String(response.status));
        return response.text();
      })
      .then((html) => {
        if (mine !== request) return;
        const fresh = new DOMParser().parseFromString(html, 'text/html');
        if (!fresh.querySelector('[data-fresh="results"]')) throw new Error('another page');
        if (isNew) remember(url);
        shown = location.pathname + location.search;
        renew(fresh);
        if (then) then();
        tell();
        results.removeAttribute('aria-busy');
      })
      .catch(() => {
        if (mine === request) location.assign(url);
      })
      .then(() => clearTimeout(patience));
  };

  /** Where to go when a link is gone: to its neighbour, else to what was found. */
  const focusInstead = (link) => {
    const chips = link.closest('.chips');
    const index = chips ? all('a', chips).indexOf(link) : -1;
    return () => {
      const next = chips
        ? all('.chips a')[Math.min(index, all('.chips a').length - 1)]
        : all('a[data-fetch]').find((one) => one.href === link.href);
      const target = next || total();
      if (target) target.focus({ preventScroll: true });
    };
  };

  form.addEventListener('change', (event) => {
    if (event.target.type === 'checkbox') show(address(), true);
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-fetch]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(link.href, true, focusInstead(link));
  });
  addEventListener('popstate', () => {
    if (location.pathname + location.search !== shown) show(location.href, false);
  });

  told.setAttribute('role', 'status');
  told.className = 'visually-hidden';
  document.querySelector('main').append(told);
  form.classList.add('live');
  for (const button of all('[data-apply] button', form)) {
    button.type = 'button';
    button.addEventListener('click', () => {
      disclosure.open = false;
      results.scrollIntoView({ block: 'start' });
      total().focus({ preventScroll: true });
    });
  }
  tell();
  told.textContent = '';
})();
