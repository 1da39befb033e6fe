/** Shows the number that was asked for on the example. */
const number = new URLSearchParams(location.search).get('number');
if (number) {
  document.querySelector('#number').value = number;
  document.querySelector('output').value = number;
}
