/** Set before anything is drawn, or dark pages would flash. The API reference keeps its choice in the same place. */
try {
  document.documentElement.dataset.theme = localStorage.getItem("tsd-theme") ?? "os";
} catch {
  // Where nothing may be stored, the system's colours are shown.
}
