/** A worker that starts also on a page that trusts no address of a script but those that a policy it names has passed. */
export class TrustedWorker extends Worker {
  constructor(url: URL, options: WorkerOptions) {
    super(trusted(url), options);
  }
}

let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

function trusted(url: URL): URL {
  policy ??= window.trustedTypes?.createPolicy('shop-help', { createScriptURL: (address: string) => address });
  // browsers take it where they take an address; TypeScript knows of none
  return (policy?.createScriptURL(url.href) ?? url) as URL;
}
