import { defineConfig, type Plugin } from 'vite';

const page = (name: string) => new URL(`./${name}.html`, import.meta.url).pathname;

/**
 * PixiJS brings other renderers, its events and its accessibility along, to be loaded when they are wanted. The map wants WebGL alone:
 * without them the build is a third of what it was.
 */
const leanPixi: Plugin = {
  name: 'lean-pixi',
  enforce: 'pre',
  resolveDynamicImport(_specifier, importer) {
    return importer !== undefined && /node_modules\/pixi\.js\//.test(importer) ? { id: NOTHING } : null;
  },
  load: id => (id === NOTHING ? 'export {};' : null),
};
const NOTHING = '\0nothing';

/** Four pages: the cockpit, the operator's, the documents, and the one where there is none. `npm run build:web` writes them to `dist/web`, from where the server serves them. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  base: '/',
  publicDir: 'public',
  plugins: [leanPixi],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Before they are compressed; what counts is what is sent (npm run bench:web).
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: { index: page('index'), operator: page('operator'), docs: page('docs'), missing: page('missing') },
    },
  },
  // While the pages are worked on: `npx vite web`, with the server beside it.
  server: {
    proxy: Object.fromEntries(
      ['/api', '/openapi.json', '/asyncapi.json', '/metrics', '/matchmake'].map(path => [
        path,
        'http://127.0.0.1:2567',
      ]),
    ),
  },
});
