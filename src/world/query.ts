/** Services read by the world's means, and know nothing of where the database is. */
export { query } from '../db/query.ts';
