// Suggestions under every search field (WAI-ARIA combobox with a listbox), on the public site and in the portal. Without
// this file, without a network or on a browser it does not suit, the field is what it was: a plain form. Nothing typed is
// kept here.
(() => {
  'use strict';
  const PAUSE = 150; // milliseconds without a key before asking
  const PATIENCE = 4000; // milliseconds before an answer is no longer waited for
  const LEAST = 2; // characters
  const MOST = 200; // characters, the last ones: those are being completed
  const ROOM = 240; // pixels a list needs to be of use
  const MOST_FAILURES = 3; // then the field is left alone

  if (!window.fetch || !window.AbortController) return;

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key]);
    made.append(...children);
    return made;
  };

  /** The server escapes titles and marks what was typed; a template runs no script. */
  const marked = (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  };

  const combobox = (form, input, id) => {
    const words = form.dataset;
    const list = element('div', { id, role: 'listbox', class: 'suggest', 'aria-label': words.list });
    const told = element('p', { role: 'status', class: 'visually-hidden' });
    let options = [];
    let active = -1;
    let pause;
    let request;
    let failures = 0;

    const move = (to) => {
      if (options[active]) options[active].setAttribute('aria-selected', 'false');
      active = to;
      if (!options[active]) {
        input.removeAttribute('aria-activedescendant');
        return;
      }
      options[active].setAttribute('aria-selected', 'true');
      input.setAttribute('aria-activedescendant', options[active].id);
      options[active].scrollIntoView({ block: 'nearest' });
    };

    const open = () => {
      if (!options.length) return;
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      fit(true);
    };

    const close = () => {
      clearTimeout(pause);
      if (request) request.abort();
      move(-1);
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
    };

    /** Keeps the list above the keyboard of a phone and above the bar of 111. */
    const fit = (mayScroll) => {
      const seen = window.visualViewport;
      let bottom = seen ? seen.offsetTop + seen.height : innerHeight;
      const bar = document.querySelector('.call-bar');
      if (bar && getComputedStyle(bar).position === 'fixed') {
        bottom = Math.min(bottom, bar.getBoundingClientRect().top);
      }
      const room = bottom - form.getBoundingClientRect().bottom - 16;
      if (room < ROOM && mayScroll && matchMedia('(hover: none)').matches) {
        form.scrollIntoView({ block: 'start' });
        fit(false);
        return;
      }
      list.style.maxHeight = Math.max(room, 120) + 'px';
    };

    const option = (href, ...content) => {
      const made = element('a', { id: id + '-' + options.length, role: 'option', href, tabindex: '-1', 'aria-selected': 'false' }, ...content);
      options.push(made);
      return made;
    };

    const group = (label, name) => {
      const heading = element('div', { id: id + '-' + name, role: 'presentation', class: 'suggest-group' }, label);
      const made = element('div', { role: 'group', 'aria-labelledby': heading.id }, heading);
      list.append(made);
      return made;
    };

    /** Whom to call, in the order of the card: in danger the emergency numbers come before 111. */
    const calls = (help) => help.actions.filter((action) => action.url.startsWith('tel:'));

    const show = (answer) => {
      options = [];
      list.textContent = '';
      move(-1);
      if (answer.help) {
        const help = group(answer.help.title, 'help');
        help.classList.add('suggest-help');
        for (const action of calls(answer.help)) help.append(option(action.url, action.label));
      }
      let type;
      let found;
      for (const one of answer.suggestions) {
        if (one.type !== type) found = group(one.group, one.type);
        type = one.type;
        const title = element('span', one.language_note ? { lang: one.locale } : {});
        title.append(one.title_highlight ? marked(one.title_highlight) : one.title);
        const note = one.language_note ? [' ', element('span', { class: 'in-language' }, '(' + one.language_note + ')')] : [];
        found.append(option(one.url, element('span', {}, title, ...note)));
      }
      const line = answer.help ? calls(answer.help).map((action) => action.label).join('. ') + '. ' : '';
      told.textContent = line + (options.length ? words.some.replace('{0}', options.length) : words.none);
      if (options.length) open();
      else close();
    };

    const ask = () => {
      const typed = input.value.trim();
      if (request) request.abort();
      if (typed.length < LEAST || failures >= MOST_FAILURES) {
        options = [];
        close();
        return;
      }
      const mine = new AbortController();
      request = mine;
      const patience = setTimeout(() => mine.abort(), PATIENCE);
      fetch(words.suggest + '&q=' + encodeURIComponent(typed.slice(-MOST)), { signal: mine.signal, credentials: 'same-origin' })
        .then((response) => {
          if (!response.ok) throw new Error(String(response.status));
          return response.json();
        })
        .then((answer) => {
          failures = 0;
          if (mine === request && document.activeElement === input) show(answer);
        })
        .catch(() => {
          if (mine !== request) return;
          if (!mine.signal.aborted) failures++;
          options = [];
          close();
        })
        .then(() => clearTimeout(patience));
    };

    const keys = {
      ArrowDown: (event) => {
        if (list.hidden) open();
        if (!event.altKey && !list.hidden) move(active + 1 < options.length ? active + 1 : 0);
      },
      ArrowUp: (event) => {
        if (event.altKey) close();
        else if (list.hidden) open();
        if (!event.altKey && !list.hidden) move(active > 0 ? active - 1 : options.length - 1);
      },
      Home: () => active >= 0 && move(0),
      End: () => active >= 0 && move(options.length - 1),
      Enter: () => active >= 0 && options[active].click(),
      Escape: () => {
        if (list.hidden) input.value = '';
        close();
      },
    };

    input.type = 'text'; // a search field may not be a combobox; inputmode keeps the keyboard
    for (const [name, value] of [['role', 'combobox'], ['inputmode', 'search'], ['aria-autocomplete', 'list'],
      ['aria-expanded', 'false'], ['aria-controls', id], ['autocapitalize', 'none'], ['spellcheck', 'false']]) {
      input.setAttribute(name, value);
    }
    list.hidden = true;
    form.append(list, told);

    input.addEventListener('input', () => {
      move(-1);
      clearTimeout(pause);
      pause = setTimeout(ask, PAUSE);
    });
    input.addEventListener('keydown', (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey || !keys[event.key]) return;
      const meant = event.key.startsWith('Arrow') ? options.length : event.key === 'Escape' ? input.value : !list.hidden && active >= 0;
      if (!meant) return;
      event.preventDefault();
      keys[event.key](event);
    });
    list.addEventListener('mousedown', (event) => event.preventDefault()); // the field keeps the focus
    form.addEventListener('focusout', (event) => {
      if (!form.contains(event.relatedTarget)) close();
    });
    form.addEventListener('submit', close);
    addEventListener('pagehide', close);
    const refit = () => list.hidden || fit(false);
    addEventListener('resize', refit);
    if (window.visualViewport) visualViewport.addEventListener('resize', refit);
  };

  document.querySelectorAll('[data-suggest]').forEach((form, index) => {
    const input = form.querySelector('input[name=q]');
    if (input) combobox(form, input, 'suggest-' + index);
  });
})();
