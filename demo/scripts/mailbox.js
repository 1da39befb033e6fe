/** Shows the mails that come while the list of them is open. */
const shown = document.querySelector('[data-count]')?.dataset.count;

async function look() {
  const count = await fetch('/mailbox/count').then(
    (answer) => answer.text(),
    () => shown,
  );
  if (count === shown) setTimeout(look, 2000);
  else location.reload();
}

if (shown !== undefined) look();
