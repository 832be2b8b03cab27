/** What every measure of the page takes. */
export interface WebOptions {
  /** A server that runs already. */
  url?: string;
  /** Where the figures go too. */
  json?: string;
}
