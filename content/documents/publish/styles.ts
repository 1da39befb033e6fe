/** The style sheets that published HTML links to; whoever writes the files puts them beside it. */

/** The questions, as `faq.<locale>.html` and finished pages show them. */
export const lightStyles = 'light.css';

/** The frame of finished pages. */
export const siteStyles = 'site.css';
