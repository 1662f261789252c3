export { readYaml } from "@piiri/core/yaml";
