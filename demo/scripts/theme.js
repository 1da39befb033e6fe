/** Light or dark: as the reader's device says, until the button in the header says otherwise; `?theme=` carries that on. */
const root = document.documentElement;
const asked = new URLSearchParams(location.search).get('theme');
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

if (asked === 'dark' || asked === 'light') root.dataset.theme = asked;

document.addEventListener('DOMContentLoaded', () => {
  const button = document.querySelector('.theme');
  if (!button) return;
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);
  const show = () => button.setAttribute('aria-pressed', String(isDark()));
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    show();
  });
  prefersDark.addEventListener('change', show);
  show();
});

// Nothing is stored: the choice travels in the address of the page that is opened next.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest('a[href]');
  if (!link || link.origin !== location.origin || !root.dataset.theme) return;
  const address = new URL(link.href);
  if (address.pathname === location.pathname && address.hash) return;
  address.searchParams.set('theme', root.dataset.theme);
  link.href = address.href;
});

document.addEventListener('formdata', ({ formData }) => {
  if (root.dataset.theme) formData.set('theme', root.dataset.theme);
});
