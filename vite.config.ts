/** How the sandbox's page becomes dist/page: nothing inlined, since its policy forbids inline scripts. */
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/sandbox/page',
  base: './',
  build: {
    outDir: '../../../dist/page',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
  },
});
