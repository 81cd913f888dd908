/* What makes the screens nicer where script runs; every screen works without it. */
(() => {
  "use strict";
  const own = document.currentScript.dataset;
  let csrf = document.querySelector("meta[name=csrf]")?.content ?? "";
  let leaving = false;

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  /* A deed's message is shown once: reloading must not show it again. */
  const address = new URL(location.href);
  if (address.searchParams.has("done")) {
    address.searchParams.delete("done");
    history.replaceState(null, "", address);
  }

  document.addEventListener("htmx:configRequest", (event) => { event.detail.headers["X-CSRF-Token"] = csrf; });
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status === 400) event.detail.shouldSwap = true;
  });
  /* Autosave: hx-post on a form, hx-target on an <output>; says when it was saved. */
  document.addEventListener("htmx:afterRequest", (event) => {
    const saved = event.target.closest?.("form[data-autosave]");
    if (!saved || !event.detail.successful) return;
    saved.dataset.changed = "";
    const told = saved.querySelector("[data-saved-at]");
    if (told) told.textContent = `${own.saved} ${new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" })}`;
  });

  /* A summary of mistakes says which field each one is about. */
  for (const link of all(".note.bad a[href^='#f-']")) {
    const field = document.getElementById(link.hash.slice(1));
    const label = field?.labels?.[0] ?? field?.closest("fieldset")?.querySelector("legend") ?? field?.closest(".rows")?.querySelector("h3");
    const name = label?.firstChild?.textContent.trim();
    if (name) link.prepend(`${name}: `);
  }

  /* The menu beside the page, remembered. */
  for (const button of all(".collapse")) {
    const show = (collapsed) => {
      document.documentElement.classList.toggle("collapsed", collapsed);
      button.setAttribute("aria-expanded", String(!collapsed));
    };
    button.hidden = false;
    show(localStorage.getItem("menu") === "collapsed");
    button.addEventListener("click", () => {
      const collapsed = !document.documentElement.classList.contains("collapsed");
      localStorage.setItem("menu", collapsed ? "collapsed" : "open");
      show(collapsed);
    });
  }

  all(".note.bad[tabindex]").forEach((note) => note.focus());

  /* Ask before what can't be taken back. */
  const dialog = document.getElementById("confirm");
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.dataset.confirm || form.dataset.confirmed || !dialog) return;
    event.preventDefault();
    const submitter = event.submitter;
    dialog.querySelector("#confirm-text").textContent = form.dataset.confirm;
    dialog.returnValue = "";
    dialog.addEventListener("close", () => {
      if (dialog.returnValue !== "yes") return;
      form.dataset.confirmed = "yes";
      form.requestSubmit(submitter);
    }, { once: true });
    dialog.showModal();
  });

  /* Warn before losing what was typed. */
  const warned = () => all("form[data-warn]").some((form) => form.dataset.changed === "yes");
  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("form[data-warn]");
    if (form) form.dataset.changed = "yes";
  });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && warned()) { event.preventDefault(); event.returnValue = own.unsaved; }
  });

  /* What was typed is sent only when somebody is there to take it: a sign-in that ended or a connection that broke must
     not cost it. Who has signed in again in another tab goes on with the token of that sign-in. */
  async function isHeard(form) {
    let page;
    try {
      const answer = await fetch("/account");
      if (answer.ok && !answer.redirected) page = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch { /* told below */ }
    form.querySelector(".unheard")?.remove();
    if (page) {
      csrf = page.querySelector("meta[name=csrf]").content;
      for (const token of all("input[name=_csrf]")) token.value = csrf;
      return true;
    }
    const note = Object.assign(document.createElement("p"), { className: "note bad unheard", role: "alert" });
    const door = Object.assign(document.createElement("a"), { href: "/account/sign-in", target: "_blank", textContent: own.signIn });
    note.append(`${own.unheard} `, door);
    (form.querySelector(".save-bar") ?? form).append(note);
    note.scrollIntoView({ block: "nearest" });
    return false;
  }
  if (document.body.classList.contains("signed-in")) {
    document.addEventListener("submit", async (event) => {
      const form = event.target;
      if (event.defaultPrevented || form.dataset.changed !== "yes" || form.dataset.upload !== undefined || form.dataset.heard === "yes") return;
      event.preventDefault();
      if (form.dataset.heard === "asking") return;
      form.dataset.heard = "asking";
      form.dataset.heard = (await isHeard(form)) ? "yes" : "";
      if (form.dataset.heard) form.requestSubmit(event.submitter);
      form.dataset.heard = "";
    });
    document.addEventListener("htmx:confirm", async (event) => {
      const form = event.target.closest("form.document");
      if (!form) return;
      event.preventDefault();
      if (await isHeard(form)) event.detail.issueRequest(true);
      else form.dataset.changed = "yes";
    });
  }

  /* Forms are sent once. */
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    if (event.target.dataset.upload !== undefined) { event.preventDefault(); upload(event.target); return; }
    if (event.target.method === "dialog") return;
    leaving = true;
    setTimeout(() => all("button", event.target).forEach((button) => { button.disabled = true; }));
  });
  window.addEventListener("pageshow", () => {
    leaving = false;
    all("button[disabled]").forEach((button) => { button.disabled = false; });
  });

  /* Enter in a field saves, but not in the one that has a button of its own; without script it presses the harmless button. */
  document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.key !== "Enter" || event.isComposing || !field.matches?.("input:not([type=date])")) return;
    const save = field.form?.querySelector("button[data-enter-except]");
    if (!save || save.dataset.enterExcept.split(" ").includes(field.name)) return;
    event.preventDefault();
    if (!event.repeat) field.form.requestSubmit(save);
  });

  /* Upload with progress; the answer replaces the page, just as without script. */
  function upload(form) {
    const box = form.querySelector(".progress");
    const bar = box.querySelector("progress");
    const told = box.querySelector("output");
    const buttons = all("button", form);
    const request = new XMLHttpRequest();
    const failed = () => { told.textContent = own.failed; buttons.forEach((button) => { button.disabled = false; }); };
    request.open("POST", form.action);
    request.setRequestHeader("X-CSRF-Token", csrf);
    request.setRequestHeader("Accept", "text/html");
    request.upload.addEventListener("progress", (event) => {
      const percent = event.lengthComputable ? Math.round((event.loaded / event.total) * 100) : 0;
      bar.value = percent;
      told.textContent = `${percent} %`;
    });
    request.addEventListener("error", failed);
    request.addEventListener("load", () => {
      if (!request.responseText) { failed(); return; }
      leaving = true;
      if (request.status < 400) { location.assign(request.responseURL); return; }
      const answer = new DOMParser().parseFromString(request.responseText, "text/html");
      document.querySelector("main").replaceWith(answer.querySelector("main"));
      leaving = false;
      prepare(document.querySelector("main"));
      window.htmx?.process(document.querySelector("main"));
    });
    box.hidden = false;
    buttons.forEach((button) => { button.disabled = true; });
    request.send(new FormData(form));
  }

  /* Fields whose text is to be copied. */
  function copyable(field) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = field.dataset.copy;
    button.addEventListener("click", async () => {
      field.select();
      try { await navigator.clipboard.writeText(field.value); } catch { document.execCommand("copy"); }
      button.textContent = field.dataset.copied;
    });
    field.after(button);
  }

  /* Markdown fields become what-you-see editors; the field itself stays what is sent. */
  let library;
  function editorLibrary() {
    library ??= new Promise((resolve, reject) => {
      const sheets = [own.vendorStyle];
      if (matchMedia("(prefers-color-scheme: dark)").matches) sheets.push(own.vendorDark);
      for (const href of sheets) document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
      const script = Object.assign(document.createElement("script"), { src: own.vendor, onload: resolve, onerror: reject });
      document.head.append(script);
    });
    return library;
  }

  const VIETNAMESE = {
    Markdown: "Markdown", WYSIWYG: "Soạn thảo", Write: "Viết", Preview: "Xem trước", Headings: "Tiêu đề", Paragraph: "Đoạn văn",
    Bold: "Đậm", Italic: "Nghiêng", Strike: "Gạch ngang", Code: "Mã", Line: "Đường kẻ", Blockquote: "Ghi chú",
    "Unordered list": "Danh sách", "Ordered list": "Danh sách đánh số", Task: "Việc cần làm", Indent: "Thụt vào", Outdent: "Thụt ra",
    "Insert link": "Chèn liên kết", "Insert CodeBlock": "Chèn khối mã", "Insert table": "Chèn bảng", "Insert image": "Chèn ảnh",
    Heading: "Tiêu đề", "Image URL": "Địa chỉ ảnh", "Select image file": "Chọn tệp ảnh", "Choose a file": "Chọn tệp", "No file": "Chưa chọn tệp",
    Description: "Mô tả", OK: "Đồng ý", More: "Thêm", Cancel: "Hủy", File: "Tệp", URL: "Địa chỉ", "Link text": "Chữ của liên kết",
    "Add row to up": "Thêm hàng ở trên", "Add row to down": "Thêm hàng ở dưới", "Add column to left": "Thêm cột bên trái",
    "Add column to right": "Thêm cột bên phải", "Remove row": "Xóa hàng", "Remove column": "Xóa cột", "Align column to left": "Căn trái",
    "Align column to center": "Căn giữa", "Align column to right": "Căn phải", "Remove table": "Xóa bảng",
    "Would you like to paste as table?": "Dán thành bảng?", "Text color": "Màu chữ", "Auto scroll enabled": "Cuộn tự động",
    "Auto scroll disabled": "Không cuộn tự động", "Choose language": "Chọn ngôn ngữ",
  };

  async function edit(field) {
    try { await editorLibrary(); } catch { return; }
    const Editor = window.toastui.Editor;
    Editor.setLanguage(["vi", "vi-VN"], VIETNAMESE);
    const place = document.createElement("div");
    place.className = "editor";
    field.after(place);
    const editor = new Editor({
      el: place, initialValue: field.value, initialEditType: "wysiwyg", previewStyle: "tab", height: "28rem", minHeight: "16rem",
      language: document.documentElement.lang === "vi" ? "vi" : "en-US", usageStatistics: false, autofocus: false,
      theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
      toolbarItems: [["heading", "bold"], ["ul", "ol", "quote"], ["table", "link"], ["hr"]],
    });
    /* The editor would keep Tab for itself; who writes with a keyboard must get out again. */
    place.addEventListener("keydown", (event) => { if (event.key === "Tab") event.stopPropagation(); }, true);
    const surface = place.querySelector(".ProseMirror[contenteditable]");
    const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`);
    for (const area of all(".ProseMirror", place)) {
      area.setAttribute("role", "textbox");
      area.setAttribute("aria-multiline", "true");
      area.setAttribute("aria-label", label?.textContent.trim() ?? field.name);
    }
    const nameMore = () => { for (const more of all("button.more:not([aria-label])", place)) more.setAttribute("aria-label", own.more); };
    new MutationObserver(nameMore).observe(place, { childList: true, subtree: true });
    nameMore();
    label?.addEventListener("click", () => editor.focus());
    field.hidden = true;
    let loaded = editor.getMarkdown();
    editor.on("change", () => {
      const text = editor.getMarkdown();
      if (text === loaded) return;
      loaded = text;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
    field.required = false;
    return surface;
  }

  function prepare(root) {
    all("[data-markdown]", root).forEach(edit);
    all("[data-copy]", root).forEach(copyable);
  }
  prepare(document);
})();
