// Why: Markdown is read here with its own links alone; what would find addresses within words is never asked.
export class LinkifyIt {}
