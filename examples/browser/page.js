/* global newsdump */
const state = document.getElementById("state");
const list = document.getElementById("articles");

document.getElementById("file").addEventListener("change", async (event) => {
  const [file] = event.target.files;
  if (file === undefined) return;
  list.replaceChildren();
  let records = 0;
  // A file is a Blob, and read piece by piece: it is never in memory as a whole.
  for await (const { article } of newsdump.parseDump(file, { path: file.name })) {
    records++;
    const item = document.createElement("li");
    item.textContent = [article.headline ?? "(no headline)", article.publishedAt].filter(Boolean).join(", ");
    list.append(item);
    // Large dumps are better read in a worker, as the playground does.
    if (records % 20 === 0) await new Promise((resume) => setTimeout(resume));
  }
  state.textContent = `${records} records`;
});
