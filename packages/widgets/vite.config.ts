import { defaultClientConditions, defineConfig } from "vite"

// dist/motcua.js: every widget in one file that a page loads with one script tag, and beside it
// what it loads later by itself: motcua-search.js. The names stay the same, so that both can be
// copied over what was there; and the second asks for nothing of the first, which would be run
// twice where a page calls it by another address ("motcua.js?2"). Built from the
// source of this package and of core, so that no other build has to come first. Not in Vite's
// library mode, which keeps the white space of ES modules.
export default defineConfig({
  resolve: {
    // Lit for production, also where NODE_ENV says "test".
    conditions: [
      "@motcua/source",
      "production",
      ...defaultClientConditions.filter((condition) => condition !== "development|production")
    ]
  },
  plugins: [
    {
      // Vite's help for preloading is 0.7 KB, with nothing here to preload.
      name: "motcua:plain-import",
      configResolved({ plugins }) {
        const at = plugins.findIndex(({ name }) => name === "native:import-analysis-build")
        if (at >= 0) (plugins as Array<unknown>).splice(at, 1)
      }
    },
    {
      // What stands in css`...` is shortened as css: neither a comment nor the space beside these
      // signs says anything there (a space before ":" or "(" does, and stays).
      name: "motcua:short-css",
      enforce: "pre",
      transform(code, id) {
        if (!/\.ts$/.test(id) || !code.includes("css`")) return null
        return code.replace(/css`([^`]*)`/g, (_, css: string) => {
          const short = css
            .replace(/\/\*[\s\S]*?\*\//g, "")
            .replace(/\s+/g, " ")
            .replace(/ ?([{};,]) ?/g, "$1")
            .replace(/: /g, ":")
            .replace(/;}/g, "}")
          return `css\`${short.trim()}\``
        })
      }
    },
    {
      // In minified code a line break followed by indentation stands in html and css alone.
      name: "motcua:no-indentation",
      generateBundle(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "chunk") continue
          file.code = file.code.replace(/\n[ \t]+/g, "\n").replace(/([{;])\n/g, "$1")
        }
      }
    }
  ],
  build: {
    target: "es2022",
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: "src/define.ts",
      output: {
        entryFileNames: "motcua.js",
        chunkFileNames: "motcua-[name].js",
        minify: true
      }
    }
  }
})
