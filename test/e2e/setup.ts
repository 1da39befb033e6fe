/** What tests of the extension share: the command as a bundle, for each of them starts a server. */
import { bundleCommand } from '../tools/bundle.ts';

export default async function setup(): Promise<() => void> {
  const bundle = await bundleCommand();
  process.env.SERVER_COMMAND = bundle.main;
  return () => bundle[Symbol.dispose]();
}
