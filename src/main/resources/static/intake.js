/* Files and folders dropped on the page; without it the two buttons of the form do. */
(() => {
  "use strict";
  const form = document.querySelector("form.drop");
  if (!form) return;
  const chosen = document.getElementById("chosen"), field = document.getElementById("tep"), folder = document.getElementById("thu-muc");
  const tell = () => { const count = field.files.length + folder.files.length; chosen.textContent = count ? chosen.dataset.many.replace("#", count) : ""; };
  form.addEventListener("change", tell);
  const files = async (entry) => {
    if (entry.isFile) return [await new Promise((ok, no) => entry.file(ok, no))];
    const reader = entry.createReader(), found = [];
    for (let next = []; (next = await new Promise((ok, no) => reader.readEntries(ok, no))).length;) found.push(...next);
    return (await Promise.all(found.map(files))).flat();
  };
  ["dragenter", "dragover"].forEach((name) => form.addEventListener(name, (event) => { event.preventDefault(); form.classList.add("over"); }));
  ["dragleave", "drop"].forEach((name) => form.addEventListener(name, () => form.classList.remove("over")));
  form.addEventListener("drop", async (event) => {
    event.preventDefault();
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
    const transfer = new DataTransfer();
    (await Promise.all(entries.map(files))).flat().forEach((file) => transfer.items.add(file));
    field.files = transfer.files;
    tell();
  });
})();
