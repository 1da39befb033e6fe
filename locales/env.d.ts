/** A namespace of messages, parsed by `messageTrees`. */
declare module '*.json?trees' {
  const trees: { readonly [name: string]: import('../content/values/text.ts').TextTree };
  export default trees;
}
