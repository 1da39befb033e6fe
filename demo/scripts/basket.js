/** Shows the product that the address names. */
const asked = new URLSearchParams(location.search);
const item = [...document.querySelectorAll('[data-item]')].find(({ dataset }) => dataset.item === asked.get('item'));

if (item) {
  const size = asked.get('size');
  const total = document.querySelector('.total');
  item.hidden = false;
  item.querySelector('.note').hidden = !size;
  item.querySelector('.size').textContent = size;
  total.querySelector('.price').textContent = item.querySelector('.price').textContent;
  total.hidden = false;
  document.querySelector('.empty').hidden = true;
}
