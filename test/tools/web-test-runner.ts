/** Stands in for `@web/test-runner-commands`, whose import of a socket resolves only under Web Test Runner. */
const absent = (): Promise<never> => Promise.reject(new Error('Web Test Runner is not what runs these tests'));

export {
  absent as a11ySnapshot,
  absent as emulateMedia,
  absent as executeServerCommand,
  absent as findAccessibilityNode,
  absent as getSnapshot,
  absent as getSnapshotConfig,
  absent as getSnapshots,
  absent as readFile,
  absent as removeFile,
  absent as removeSnapshot,
  absent as resetMouse,
  absent as saveSnapshot,
  absent as selectOption,
  absent as sendKeys,
  absent as sendMouse,
  absent as setUserAgent,
  absent as setViewport,
  absent as snapshotConfig,
  absent as writeFile,
};
