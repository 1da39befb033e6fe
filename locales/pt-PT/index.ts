/** Everything that is said in European Portuguese. */
export { default as cli } from './cli.json' with { type: 'json' };
export { default as contact } from './contact.json' with { type: 'json' };
export { default as desk } from './desk.json' with { type: 'json' };
export { default as editor } from './editor.json' with { type: 'json' };
export { default as explainer } from './explainer.json' with { type: 'json' };
export { default as faq } from './faq.json' with { type: 'json' };
export { default as finding } from './finding.json' with { type: 'json' };
export { default as letter } from './letter.json' with { type: 'json' };
export { default as mail } from './mail.json' with { type: 'json' };
export { default as people } from './people.json' with { type: 'json' };
export { default as policy } from './policy.json' with { type: 'json' };
export { default as returns } from './returns.json' with { type: 'json' };
export { default as site } from './site.json' with { type: 'json' };
export { default as staff } from './staff.json' with { type: 'json' };
export { default as start } from './start.json' with { type: 'json' };
export { default as status } from './status.json' with { type: 'json' };
export { default as withdraw } from './withdraw.json' with { type: 'json' };
