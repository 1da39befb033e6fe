/** Leaves the products that the address asks for: `q` by words, `in` by department. */
const asked = new URLSearchParams(location.search);
const query = asked.get('q') ?? '';
const department = asked.get('in');
const words = plain(query).split(/\s+/).filter(Boolean);

let left = 0;
for (const card of document.querySelectorAll('.card')) {
  const terms = plain(card.dataset.terms);
  const fits = (!department || card.dataset.in === department) && words.every((word) => terms.includes(word));
  card.hidden = !fits;
  if (fits) left++;
}

document.querySelector('#query').value = query;
document.querySelector('.more').hidden = !query && !department;
if (left === 0) {
  const none = document.querySelector('.none');
  none.textContent = none.dataset.none;
}
for (const link of document.querySelectorAll('.menu a')) {
  if (new URL(link.href).searchParams.get('in') === department) link.setAttribute('aria-current', 'true');
}

/** Without case and without marks. */
function plain(text) {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}
