/** The address of the file lives as long as the browser may need to start writing it. */
const KEPT_MS = 60_000;

/** Hands the browser a file to put among the downloads. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
