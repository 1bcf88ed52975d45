declare module "*.md" {
  const prose: string;
  export default prose;
}
