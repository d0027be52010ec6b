/** `Published At`, `published_at`, `publishedAt` → `publishedat`; `Conteúdo` → `conteudo`. */
export function foldedName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\s_\p{Mn}-]/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i");
}
