/** Finds the scripts in the HTML of a page, whatever else is in it, in one pass. */

/** The scripts of a page, each with what stands between it and the next. */
export function scriptsIn(html: string): { tag: string; body: string; after: string }[] {
  const [, ...parts] = html.split(/<script/i);
  return parts.map((part) => {
    const [start, end] = [part.indexOf('>'), part.indexOf('</script')];
    if (start < 0 || end < start) return { tag: part.slice(0, 500), body: '', after: '' };
    return { tag: part.slice(0, start), body: part.slice(start + 1, end), after: part.slice(end + '</script>'.length) };
  });
}
