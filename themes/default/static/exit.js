// On sensitive pages only. The exit is a link and works without this file; here it also takes this
// page's place in the history, and answers to Shift pressed three times.
(() => {
  const link = document.querySelector('[data-exit]');
  if (!link) return;

  const leave = () => {
    document.documentElement.hidden = true;
    location.replace(link.href);
  };

  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });

  let presses = 0;
  let patience;
  addEventListener('keyup', (event) => {
    presses = event.key === 'Shift' ? presses + 1 : 0;
    clearTimeout(patience);
    if (presses === 3) leave();
    patience = setTimeout(() => (presses = 0), 1500);
  });

  for (const hint of document.querySelectorAll('[data-exit-hint]')) hint.hidden = false;
})();
