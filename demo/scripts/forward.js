/** Sends on to the same page in the language of the page that was left, else in one that the browser asks for. */
(() => {
  const folders = ['pl', 'pt', 'ru', 'en'];
  const left = document.referrer.startsWith(`${location.origin}/`)
    ? new URL(document.referrer).pathname.split('/')
    : [];
  const wanted = [...left, ...navigator.languages.map((language) => language.slice(0, 2))];
  const folder = wanted.find((name) => folders.includes(name)) ?? 'pl';
  location.replace(`/${folder}${location.pathname}${location.search}${location.hash}`);
})();
