/* What makes writing nicer where script runs: saving by itself, short lists, files by drag and drop. */
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = document.getElementById("document");

  /* Saving by itself: only what was changed, twice a minute, never over what somebody else saved. */
  if (form?.dataset.keeps !== undefined) {
    let before = "";
    setInterval(() => {
      const kept = document.getElementById("kept");
      if (form.dataset.changed !== "yes" || kept.dataset.paused !== undefined) return;
      before = form.dataset.changed;
      form.dataset.changed = "";
      window.htmx?.trigger(form, "keep");
    }, 30_000);
    document.addEventListener("htmx:afterRequest", (event) => {
      if (event.target !== form) return;
      const refused = document.getElementById("kept").dataset.refused !== undefined;
      if (!event.detail.successful || refused) form.dataset.changed = before;
    });
  }
  document.addEventListener("click", (event) => {
    if (event.target.name === "_rows" && form) form.dataset.changed = "yes";
  });
  /* Rows that were replaced took the focus with them: a new row gets it, otherwise the button that adds one. */
  document.addEventListener("htmx:afterSettle", (event) => {
    const [deed, name] = (event.detail.requestConfig?.elt?.value ?? "").split(":");
    const rows = name && document.getElementById(`rows-${name}`);
    if (!rows) return;
    const field = rows.querySelector("li.row:last-child :is(input, select, textarea):not([type=hidden])");
    const add = rows.querySelector("button[value^='add:']");
    (deed === "add" ? field ?? add : add)?.focus();
  });

  /* The public address as it will be. */
  for (const shown of all("[data-slug-of]")) {
    const field = document.getElementById(shown.dataset.slugOf);
    const title = document.getElementById("f-title");
    const slug = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replaceAll("đ", "d").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
    const show = () => { shown.textContent = field.value.trim() || slug(title.value) || "…"; };
    field.addEventListener("input", show);
    title.addEventListener("input", show);
    show();
  }

  /* Long lists of boxes get a field that narrows them; what is ticked stays in sight. */
  const fold = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replaceAll("đ", "d");
  for (const box of all("[data-narrow]")) {
    const search = Object.assign(document.createElement("input"), { type: "search", className: "narrow-box", placeholder: box.dataset.narrow, ariaLabel: box.dataset.narrow });
    box.querySelector(".choices").before(search);
    search.addEventListener("input", (event) => {
      event.stopPropagation();
      for (const label of all(".choices label", box)) {
        label.hidden = !label.querySelector("input").checked && !fold(label.textContent).includes(fold(search.value));
      }
    });
    search.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
  }

  /* Width of the preview. */
  for (const bar of all("[data-widths]")) {
    bar.hidden = false;
    bar.addEventListener("click", (event) => {
      const width = event.target.dataset?.width;
      if (width !== undefined) document.querySelector("iframe.preview").style.width = width ? `${width}px` : "";
    });
  }

  /* Files: each is sent on its own and comes into the rows of the open form. */
  const upload = document.querySelector("form[data-files]");
  if (!upload || !form) return;
  const input = upload.querySelector("input[type=file]");
  const list = upload.querySelector(".uploads");
  const drop = upload.querySelector(".drop");
  drop.hidden = false;

  function send(file) {
    const line = document.createElement("li");
    const name = Object.assign(document.createElement("span"), { textContent: `${upload.dataset.uploading} ${file.name}` });
    const bar = Object.assign(document.createElement("progress"), { max: 100, value: 0 });
    line.append(name, bar);
    list.append(line);
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.append("files", file);
      const end = (ids, said) => {
        bar.remove();
        name.textContent = said;
        line.classList.toggle("failed", ids.length === 0);
        resolve(ids);
      };
      request.open("POST", upload.dataset.files);
      request.setRequestHeader("Accept", "application/json");
      request.upload.addEventListener("progress", (event) => { bar.value = event.lengthComputable ? (event.loaded / event.total) * 100 : 0; });
      request.addEventListener("error", () => end([], `${file.name}: ${upload.dataset.failed}`));
      request.addEventListener("load", () => {
        let answer = {};
        try { answer = JSON.parse(request.responseText); } catch { /* told below */ }
        const refusal = answer.refusals?.[0]?.message ?? answer.detail;
        const ids = answer.assets ?? [];
        end(ids, ids.length > 0 ? `${upload.dataset.stored} ${file.name}` : `${file.name}: ${refusal ?? upload.dataset.failed}`);
      });
      request.send(body);
    });
  }

  async function sendAll(files) {
    const ids = [];
    for (const file of files) ids.push(...await send(file));
    input.value = "";
    if (ids.length === 0) return;
    const values = { _rows: `assets:${ids.join(",")}`, _replace: upload.querySelector("[name=_replace]").value };
    form.dataset.changed = "yes";
    await window.htmx.ajax("POST", upload.dataset.rows, { source: form, target: "#rows-files", select: "#rows-files", swap: "outerHTML", values });
    document.getElementById("files-part").scrollIntoView();
  }

  upload.addEventListener("submit", (event) => {
    event.preventDefault();
    sendAll([...input.files]);
  });
  input.addEventListener("change", () => sendAll([...input.files]));
  for (const kind of ["dragenter", "dragover"]) drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add("over"); });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    sendAll([...event.dataTransfer.files]);
  });
})();
