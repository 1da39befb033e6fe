/** Documents of a help centre: `shop-help/documents`. */
export { canonicalJson } from './canonical.ts';
export type { DocumentName, HelpCenter } from './center.ts';
export { check } from './check.ts';
export { type Action, actions, Faq } from './faq.ts';
export { blocks, type Finding, type FindingCode, type Severity } from './finding.ts';
export type { Choice, Choices, Conflict, Versions } from './merge/versions.ts';
export { type Merge, merge } from './merge.ts';
export { Policy } from './policy.ts';
export { lightStyles, siteStyles } from './publish/styles.ts';
export { type Publication, type PublishOptions, publish } from './publish.ts';
export type * from './published.ts';
export { type CenterFiles, readCenter, readDocument } from './read.ts';
export { Shop } from './shop.ts';
export { type State, sourceHash, stateOf } from './state.ts';
export { assemble, type Unit, unitName, unitsOf } from './units.ts';
