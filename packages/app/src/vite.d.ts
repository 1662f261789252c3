declare module "*.css";
declare module "*?worker&inline" {
  const WorkerWithin: new () => Worker;
  export default WorkerWithin;
}
