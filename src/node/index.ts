/** The node room: what needs Node. Worker threads that read many texts side by side. */
export { createPool, type Pool, type PoolExtractOptions, type PoolOptions } from './pool.js';
