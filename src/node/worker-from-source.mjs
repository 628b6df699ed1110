/** A thread of a pool that runs from source: `worker.ts` behind the loader for TypeScript. Not part of the package. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
