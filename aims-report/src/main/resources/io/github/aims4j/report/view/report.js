(() => {
  const field = document.getElementById("search");
  const count = document.getElementById("search-count");
  const rows = [...document.querySelectorAll("[data-row]")].map(row => [row, row.textContent.toLowerCase()]);
  const blocks = [...document.querySelectorAll("[data-block]")];
  const folds = [...document.querySelectorAll("details[data-fold]")];
  if (!field || rows.length === 0) return;
  field.closest("form").hidden = false;
  field.closest("form").addEventListener("submit", event => event.preventDefault());
  const wasOpen = folds.map(fold => fold.open);

  function search() {
    const words = field.value.toLowerCase().split(/\s+/).filter(word => word);
    let shown = 0;
    for (const [row, text] of rows) {
      row.hidden = !words.every(word => text.includes(word));
      if (!row.hidden) shown++;
    }
    for (const block of blocks) block.hidden = words.length > 0 && !block.querySelector("[data-row]:not([hidden])");
    folds.forEach((fold, i) => fold.open = words.length > 0 || wasOpen[i]);
    count.textContent = words.length === 0 ? "" : `${shown} of ${rows.length} entries`;
  }

  let pending;
  field.addEventListener("input", () => { clearTimeout(pending); pending = setTimeout(search, 120); });
  addEventListener("keydown", event => {
    if (event.key === "/" && document.activeElement !== field) { event.preventDefault(); field.focus(); }
    if (event.key === "Escape" && document.activeElement === field) { field.value = ""; search(); }
  });
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(fold => fold.open = true));
})();
