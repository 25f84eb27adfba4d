import { defaultClientConditions, defineConfig } from "vite"

// dist/motcua.js: every widget in one file that a page loads with one script tag. Built from the
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
      output: { entryFileNames: "motcua.js", minify: true }
    }
  }
})
