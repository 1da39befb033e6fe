/** Saves one file to the person's own disk. */
export function saveFile(name: string, content: BlobPart, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // a browser may begin to read it only later
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
