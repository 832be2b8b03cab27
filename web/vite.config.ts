import { defineConfig } from 'vite';

const page = (name: string) => new URL(`./${name}.html`, import.meta.url).pathname;

/** Four pages: the cockpit, the operator's, the documents, and the one where there is none. `npm run build:web` writes them to `dist/web`, from where the server serves them. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  base: '/',
  publicDir: 'public',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
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
